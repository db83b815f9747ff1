package eu.cosie.core.wording;

/** What to watch before another frame is chosen for an expression. */
public enum Guard {
  /** Harm stays named, and as grave as it is. */
  KEEP_HARM_EXPLICIT,
  /** Was there a real choice? */
  CHECK_COERCION,
  /** People may call themselves so. */
  OWN_WORDS_ALLOWED,
  /** A law uses the word. */
  LEGAL_TERM
}

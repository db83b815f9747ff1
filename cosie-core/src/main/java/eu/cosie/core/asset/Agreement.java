package eu.cosie.core.asset;

/** Whether the holder of an asset agrees to its use. */
public enum Agreement {
  /** They said yes. */
  AGREED,
  /** Nobody asked them. */
  NOT_ASKED,
  /** They said no. */
  DECLINED
}

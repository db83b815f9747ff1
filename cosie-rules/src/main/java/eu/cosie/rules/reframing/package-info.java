/**
 * From a record to a draft. {@link eu.cosie.rules.reframing.Reframer} composes the steps, each a
 * small function in a class of its own, in three stages; a step sees the record and what earlier
 * stages built. What may lie under a topic, what to ask, what protects and how to respond comes
 * from a {@link eu.cosie.rules.reframing.Catalogue}, which also knows the words that suggest a
 * topic.
 */
@NullMarked
package eu.cosie.rules.reframing;

import org.jspecify.annotations.NullMarked;

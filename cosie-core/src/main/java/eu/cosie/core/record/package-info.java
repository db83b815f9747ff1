/**
 * Everything recorded about one person's situation: the {@link eu.cosie.core.record.CaseRecord}
 * that a host hands over, with what makes it refuse, told all at once by {@link
 * eu.cosie.core.record.InvalidRecordException}.
 */
@NullMarked
package eu.cosie.core.record;

import org.jspecify.annotations.NullMarked;

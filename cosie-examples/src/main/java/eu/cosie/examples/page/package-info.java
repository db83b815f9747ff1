/**
 * What the commands show as text: {@link eu.cosie.examples.page.AssessmentPage} for a draft and
 * {@link eu.cosie.examples.page.ReportPage} for a report, laid out by {@link
 * eu.cosie.examples.page.Page}.
 */
@NullMarked
package eu.cosie.examples.page;

import org.jspecify.annotations.NullMarked;

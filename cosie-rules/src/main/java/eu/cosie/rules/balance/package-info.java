/**
 * How decisions fall between power overtake and letting alone: the quadrant of one decision and the
 * counts of many, which merge over people, periods and machines.
 */
@NullMarked
package eu.cosie.rules.balance;

import org.jspecify.annotations.NullMarked;

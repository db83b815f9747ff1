/**
 * The command line: {@link eu.cosie.examples.command.Cosie} with a class per command. Results go to
 * standard output, in UTF-8; diagnostics to standard error.
 */
@NullMarked
package eu.cosie.examples.command;

import org.jspecify.annotations.NullMarked;

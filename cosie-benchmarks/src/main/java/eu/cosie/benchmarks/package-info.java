/** What things cost, measured with JMH: {@code java -jar target/benchmarks.jar}. */
@NullMarked
package eu.cosie.benchmarks;

import org.jspecify.annotations.NullMarked;

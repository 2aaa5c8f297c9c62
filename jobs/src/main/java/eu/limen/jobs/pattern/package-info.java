/** The Flink CEP patterns, one class each, named for the behaviour it finds. */
@NullMarked
package eu.limen.jobs.pattern;

import org.jspecify.annotations.NullMarked;

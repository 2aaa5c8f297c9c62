/** Thin Flink functions around the judgements: read state, ask, write state. */
@NullMarked
package eu.limen.jobs.operator;

import org.jspecify.annotations.NullMarked;

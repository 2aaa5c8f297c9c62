/** The whole analysis without Flink: the same judgements, tick by tick in one thread, so that any result can be recomputed and looked into. */
@NullMarked
package eu.limen.recompute;

import org.jspecify.annotations.NullMarked;

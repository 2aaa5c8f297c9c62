/** The topologies, their options and the names of their operators. */
@NullMarked
package eu.limen.jobs;

import org.jspecify.annotations.NullMarked;

/** Recomputes one result and shows, as a tree in plain words, what it rests on; says where the job said something else. */
@NullMarked
package eu.limen.explain;

import org.jspecify.annotations.NullMarked;

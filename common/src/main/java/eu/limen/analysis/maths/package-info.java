/** Special functions and count distributions: what the judgement needs beyond the JDK, checked against reference grids. */
@NullMarked
package eu.limen.analysis.maths;

import org.jspecify.annotations.NullMarked;

/** What a section sees day by day: sums per side and direction, situations with their labels, missing slots, closed weeks. */
@NullMarked
package eu.limen.situation;

import org.jspecify.annotations.NullMarked;

/** Patterns that compare levels, one class each: what a closed week shows of them, told in showings that the keeper of episodes takes. */
@NullMarked
package eu.limen.levels;

import org.jspecify.annotations.NullMarked;

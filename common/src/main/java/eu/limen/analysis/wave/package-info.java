/** Whether rises travel along a corridor: onsets, waves, what chance alone would give, and their speed (methods 5). */
@NullMarked
package eu.limen.analysis.wave;

import org.jspecify.annotations.NullMarked;

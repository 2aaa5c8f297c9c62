/** Reference values computed outside this program, shipped with it so that its methods can be judged anywhere. */
@NullMarked
package eu.limen.analysis.referees;

import org.jspecify.annotations.NullMarked;

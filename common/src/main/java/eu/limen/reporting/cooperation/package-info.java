/** Cooperation in figures: alerts and their answers, what people decided on results, joint reviews and joint risk analyses (domain G8). Acts of authorities, no persons. */
@NullMarked
package eu.limen.reporting.cooperation;

import org.jspecify.annotations.NullMarked;

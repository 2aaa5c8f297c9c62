/** The rule set as data: versions, parameters, their bounds. */
@NullMarked
package eu.limen.rules;

import org.jspecify.annotations.NullMarked;

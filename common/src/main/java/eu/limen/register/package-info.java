/** The registers: which sections there are, which sources promise what, which measures are in force. Pure values; no clock. */
@NullMarked
package eu.limen.register;

import org.jspecify.annotations.NullMarked;

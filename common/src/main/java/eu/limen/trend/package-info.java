/** The weekly models of a section: what each side's past leads to expect of a week, and which weeks are alarms. */
@NullMarked
package eu.limen.trend;

import org.jspecify.annotations.NullMarked;

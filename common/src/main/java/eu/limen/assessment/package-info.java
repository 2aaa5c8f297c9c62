/** The weekly judgement of a section: its indicator, and per control the verdict whether it can give way to police checks. */
@NullMarked
package eu.limen.assessment;

import org.jspecify.annotations.NullMarked;

/** Tests of what a section sees day by day. */
@NullMarked
package eu.limen.situation;

import org.jspecify.annotations.NullMarked;

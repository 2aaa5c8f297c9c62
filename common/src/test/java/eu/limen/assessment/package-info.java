/** What the weekly assessment promises, told on synthetic histories. */
@NullMarked
package eu.limen.assessment;

import org.jspecify.annotations.NullMarked;

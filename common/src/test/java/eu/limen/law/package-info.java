/** What the clocks of the law promise: named dates, and what holds of any register. */
@NullMarked
package eu.limen.law;

import org.jspecify.annotations.NullMarked;

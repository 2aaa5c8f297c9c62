/** What single steps of the analysis cost, one after the other, by JMH. */
@NullMarked
package eu.limen.jmh;

import org.jspecify.annotations.NullMarked;

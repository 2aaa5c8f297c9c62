/** The whole system on one machine, fed with a scenario: for people who want to see what Limen is. */
@NullMarked
package eu.limen.demo;

import org.jspecify.annotations.NullMarked;

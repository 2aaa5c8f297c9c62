/** How a rule set comes to hold: proposed, tried, approved by the states that it touches, published. */
@NullMarked
package eu.limen.console.rules;

import org.jspecify.annotations.NullMarked;

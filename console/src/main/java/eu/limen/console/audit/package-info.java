/** The record of what officers did, and the names under which it knows them. */
@NullMarked
package eu.limen.console.audit;

import org.jspecify.annotations.NullMarked;

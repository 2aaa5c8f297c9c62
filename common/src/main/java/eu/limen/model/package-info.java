/** The language of the contract: reports, results and their words, as plain values. */
@NullMarked
package eu.limen.model;

import org.jspecify.annotations.NullMarked;

/** The regimes as dated, cited tables: which provision held on which day. */
@NullMarked
package eu.limen.law;

import org.jspecify.annotations.NullMarked;

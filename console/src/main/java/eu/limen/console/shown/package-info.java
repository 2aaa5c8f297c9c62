/** Results as they may be shown (tier 1): the only place in which figures leave the database. Pure. */
@NullMarked
package eu.limen.console.shown;

import org.jspecify.annotations.NullMarked;

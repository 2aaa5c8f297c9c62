/** Drafts of the papers that the law asks of a controlling state: what is known is filled in, the rest is marked as the author's. Nothing is filed. */
@NullMarked
package eu.limen.draft;

import org.jspecify.annotations.NullMarked;

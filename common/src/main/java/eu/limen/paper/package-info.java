/** Papers that people read, complete and print: parts, tables, figures and fields that are the author's, as one HTML text that needs nothing beside it. */
@NullMarked
package eu.limen.paper;

import org.jspecify.annotations.NullMarked;

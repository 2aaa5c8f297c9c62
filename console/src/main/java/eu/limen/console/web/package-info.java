/** The interface over HTTP: versioned, in pages, as JSON and CSV. */
@NullMarked
package eu.limen.console.web;

import org.jspecify.annotations.NullMarked;

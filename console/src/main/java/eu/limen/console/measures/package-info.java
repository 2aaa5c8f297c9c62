/** The register of measures: what states decided, where it holds, and which dates follow. */
@NullMarked
package eu.limen.console.measures;

import org.jspecify.annotations.NullMarked;

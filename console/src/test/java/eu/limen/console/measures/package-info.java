/** The register of measures, told and shown. */
@NullMarked
package eu.limen.console.measures;

import org.jspecify.annotations.NullMarked;

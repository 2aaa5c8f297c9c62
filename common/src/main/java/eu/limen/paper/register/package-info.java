/** The register of border controls as people read it: tables, a picture of all controls over time, one page. */
@NullMarked
package eu.limen.paper.register;

import org.jspecify.annotations.NullMarked;

/** JSON and YAML in and out; the only user of Jackson. */
@NullMarked
package eu.limen.codec;

import org.jspecify.annotations.NullMarked;

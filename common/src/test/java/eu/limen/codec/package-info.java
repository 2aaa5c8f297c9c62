/** The codec against the schemas, against an independent decoder and against noise. */
@NullMarked
package eu.limen.codec;

import org.jspecify.annotations.NullMarked;

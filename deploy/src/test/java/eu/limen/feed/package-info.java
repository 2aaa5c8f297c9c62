@NullMarked
package eu.limen.feed;

import org.jspecify.annotations.NullMarked;

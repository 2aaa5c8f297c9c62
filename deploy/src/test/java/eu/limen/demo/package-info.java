@NullMarked
package eu.limen.demo;

import org.jspecify.annotations.NullMarked;

package eu.limen.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a parameter may be; the reader of rule sets and their schema go by it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bounds {

    /** Smallest value, inclusive. */
    double min();

    /** Largest value, inclusive. */
    double max();

    /** Unit, or what it is a share of. */
    String unit();

    /** Whether an override may change it for one section; what joins sections or steps may not differ between them. */
    boolean perSection() default true;
}

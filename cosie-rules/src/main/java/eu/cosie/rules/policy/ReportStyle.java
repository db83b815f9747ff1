package eu.cosie.rules.policy;

import eu.cosie.core.CosieStyle;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * As {@link CosieStyle}, but a list that nobody can change is kept and not copied: a report is made
 * of many short ones, and copying them would cost more than checking.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    from = "copy",
    depluralize = true,
    throwForInvalidImmutableState = IllegalArgumentException.class,
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = false))
@interface ReportStyle {}

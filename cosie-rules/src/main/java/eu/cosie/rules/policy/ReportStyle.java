package eu.cosie.rules.policy;

import eu.cosie.core.CosieStyle;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * As {@link CosieStyle}, but a list is taken as it is, and the type itself sees to it that nobody
 * can change it: a report is made of many short lists, and each is made once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    builtinContainerAttributes = false,
    from = "copy",
    throwForInvalidImmutableState = IllegalArgumentException.class,
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = false))
@interface ReportStyle {}

package eu.cosie.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How Immutables generates the hidden class behind each type of the model. Kept in source only, so
 * that those who compile against the model never meet Immutables.
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
    depluralizeDictionary = {
      "because:because",
      "explored:explored",
      "hypothesis:hypotheses",
      "meets:meets",
      "protects:protects",
      "underlies:underlies",
      "wish:wishes"
    },
    throwForInvalidImmutableState = IllegalArgumentException.class,
    allowedClasspathAnnotations = Generated.class,
    defaults = @Value.Immutable(copy = false))
public @interface CosieStyle {}

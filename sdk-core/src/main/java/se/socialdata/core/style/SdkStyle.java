package se.socialdata.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one set of Immutables settings that every domain record of the SDK shares.
 *
 * <p>A record is a public interface with JavaBean getters and a nested public {@code Builder}; the generated class is
 * package-private and never named by a caller. The output does not depend on what happens to lie on the class path.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        init = "*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = false,
        jakarta = true,
        allParameters = false,
        deferCollectionAllocation = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface SdkStyle {}

package se.huddinge.samverkan.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may come through this handler, by role. A handler without it is closed to everybody. */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {
    Role[] value() default {};

    /** Open to everyone with an account, also to who has no role yet. */
    boolean signedIn() default false;

    /** Open without signing in. */
    boolean anyone() default false;
}

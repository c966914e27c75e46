package se.huddinge.samverkan.web;

/** Whose product this is. Answered by the floor that keeps the settings, under the bean name "municipality". */
public interface Municipality {
    String getName();
}

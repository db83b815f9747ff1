package eu.cosie.core;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** All that the model must not do, so that the rules can be seen to catch it. */
@SuppressWarnings("all")
final class Wrong {

  private Wrong() {}

  static Object innocent() {
    return "a".toUpperCase(Locale.ROOT) + LocalDate.of(2026, 1, 1).plusDays(1);
  }

  static Object today() {
    return LocalDate.now();
  }

  static Supplier<?> todayByReference() {
    return LocalDate::now;
  }

  static Object instant() {
    return Instant.now();
  }

  static Object clock() {
    return Clock.systemUTC();
  }

  static Object zone() {
    return ZoneId.systemDefault();
  }

  static Object millis() {
    return System.currentTimeMillis();
  }

  static Object nanos() {
    return System.nanoTime();
  }

  static void prints() {
    System.out.println();
  }

  static Object random() {
    return new Random();
  }

  static Object mathRandom() {
    return Math.random();
  }

  static Object uuid() {
    return UUID.randomUUID();
  }

  static Object locale() {
    return Locale.getDefault();
  }

  static Object format() {
    return String.format("%d", 1);
  }

  static Object formatted() {
    return "%d".formatted(1);
  }

  static Object upper() {
    return "i".toUpperCase();
  }

  static UnaryOperator<String> lowerByReference() {
    return String::toLowerCase;
  }

  static Object file() {
    return new java.io.File("x");
  }

  static Object path() {
    return Path.of("x");
  }

  static Object uri() {
    return java.net.URI.create("x");
  }

  static Object byName() throws ClassNotFoundException {
    return Class.forName("x");
  }

  static Object method() throws NoSuchMethodException {
    return String.class.getMethod("length");
  }

  static void thread() {
    Thread.dumpStack();
  }

  /** A public type that can be changed in four ways. */
  public static class Changeable {
    private int count;
    protected final int[] counts = {};

    public Changeable() {}

    public void setCount(int count) {
      this.count = count;
    }
  }
}

module shop {
    requires dev.coyield.core;
}

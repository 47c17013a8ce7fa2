module shop {
    requires dev.coyield;
}

/* Pragmas of another tool that kilnc leaves out, each with a warning. */
int foreign(const int *a, int n) {
#pragma HLS INTERFACE mode=s_axilite port=n
#pragma HLS dataflow
#pragma HLS performance target_ti=8
#pragma HLS array_partition variable=a complete
  int sum = 0;
  for (int i = 0; i < n; i++) {
#pragma HLS PIPELINE II=1 rewind
#pragma HLS loop_tripcount min=1 max=64
#pragma HLS latency max=3
    sum += a[i] * a[i + 1];
  }
  return sum;
}

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40" styleCategories="Symbology">
  <!-- The score of every tile. Limits are set anew for each run (ui/layers/styles.py). -->
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.6" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" labelPrecision="2" minimumValue="0" maximumValue="1">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" value="68,1,84,255" type="QString"/>
              <Option name="color2" value="253,231,37,255" type="QString"/>
              <Option name="discrete" value="0" type="QString"/>
              <Option name="rampType" value="gradient" type="QString"/>
              <Option name="stops" value="0.111111;72,40,120,255:0.222222;62,73,137,255:0.333333;49,104,142,255:0.444444;38,130,142,255:0.555556;31,158,137,255:0.666667;53,183,121,255:0.777778;110,206,88,255:0.888889;181,222,43,255" type="QString"/>
            </Option>
          </colorramp>
          <item value="0.000000" label="0.00" color="#440154" alpha="255"/>
          <item value="0.111111" label="0.11" color="#482878" alpha="255"/>
          <item value="0.222222" label="0.22" color="#3e4989" alpha="255"/>
          <item value="0.333333" label="0.33" color="#31688e" alpha="255"/>
          <item value="0.444444" label="0.44" color="#26828e" alpha="255"/>
          <item value="0.555556" label="0.56" color="#1f9e89" alpha="255"/>
          <item value="0.666667" label="0.67" color="#35b779" alpha="255"/>
          <item value="0.777778" label="0.78" color="#6ece58" alpha="255"/>
          <item value="0.888889" label="0.89" color="#b5de2b" alpha="255"/>
          <item value="1.000000" label="1.00" color="#fde725" alpha="255"/>
          <rampLegendSettings useContinuousLegend="1" orientation="1" direction="0" prefix="" suffix="" minimumLabel="" maximumLabel="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimals" value="2" type="int"/>
                <Option name="show_trailing_zeros" value="true" type="bool"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler zoomedInResampler="bilinear" maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
